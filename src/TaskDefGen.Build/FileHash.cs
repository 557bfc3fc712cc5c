using System;
using System.Security.Cryptography;
using System.Text;

namespace TaskDefGen.Build;

/// <summary>Tells files apart by all that the assembly carries of them.</summary>
internal sealed class FileHash : IDisposable
{
    private static readonly byte[] Separator = [0];

    private readonly SHA256 _hash = SHA256.Create();

    public string Of(CarriedFile file)
    {
        Add(Encoding.UTF8.GetBytes(file.Path));
        Add(Separator);
        Add(BitConverter.GetBytes(file.Bytes.Length));
        Add(file.Bytes);
        Add(file.AboutBytes ?? []);
        _hash.TransformFinalBlock([], 0, 0);
        var text = Convert.ToBase64String(_hash.Hash);
        _hash.Initialize();
        return text;
    }

    public void Dispose() => _hash.Dispose();

    private void Add(byte[] bytes) => _hash.TransformBlock(bytes, 0, bytes.Length, null, 0);
}
