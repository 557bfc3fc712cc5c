using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace TaskDefGen.Registration.Tests.Support;

/// <summary>AWS Signature Version 4, computed over a received request as a service would: the signature that it must bear.</summary>
internal static class SignatureV4
{
    private const string Algorithm = "AWS4-HMAC-SHA256";

    public static string Expected(ReceivedRequest request, string accessKey, string secretKey, string region, string service)
    {
        var signedHeaders = SignedHeadersOf(request);
        var time = request.Headers["X-Amz-Date"];
        var scope = string.Create(CultureInfo.InvariantCulture, $"{time[..8]}/{region}/{service}/aws4_request");
        var canonical = string.Join(
            '\n',
            [request.Method, request.Path, string.Empty, .. signedHeaders.Select(name => name + ":" + request.Headers[name].Trim()), string.Empty, string.Join(';', signedHeaders), Hash(request.Body)]);
        var toSign = string.Join('\n', Algorithm, time, scope, Hash(Encoding.UTF8.GetBytes(canonical)));
        var key = scope.Split('/').Aggregate(Encoding.UTF8.GetBytes("AWS4" + secretKey), Sign);
        var signature = Convert.ToHexStringLower(Sign(key, toSign));
        return $"{Algorithm} Credential={accessKey}/{scope}, SignedHeaders={string.Join(';', signedHeaders)}, Signature={signature}";
    }

    private static string[] SignedHeadersOf(ReceivedRequest request) =>
        request.Headers["Authorization"].Split("SignedHeaders=")[1].Split(',')[0].Split(';');

    private static byte[] Sign(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
