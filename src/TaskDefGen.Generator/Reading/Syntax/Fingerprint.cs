namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>A running hash of text: two lanes, so that what differs by chance in one differs in the other.</summary>
internal struct Fingerprint
{
    private ulong _one;
    private ulong _two;

    public readonly (ulong One, ulong Two) Value => (_one, _two);

    public void Add(string text)
    {
        foreach (var c in text)
            Mix(c);
        Mix(0x1_0000); // what follows is another text
    }

    public void Add((ulong One, ulong Two) other)
    {
        Mix(other.One);
        Mix(other.Two);
    }

    public void Mix(ulong value)
    {
        unchecked
        {
            _one = (_one ^ value) * 1099511628211UL;
            _two = ((_two << 7) | (_two >> 57)) + (value * 0x9E3779B97F4A7C15UL) + 1;
            _two ^= _two >> 29;
        }
    }
}
