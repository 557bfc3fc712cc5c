using Amazon.Runtime;

namespace Amazon.ECS;

public class EFSTransitEncryption : ConstantClass
{
    public static readonly EFSTransitEncryption ENABLED = new("ENABLED");

    public static readonly EFSTransitEncryption DISABLED = new("DISABLED");

    public EFSTransitEncryption(string value)
        : base(value)
    {
    }

    public static implicit operator EFSTransitEncryption(string value) => FindValue(value);

    public static EFSTransitEncryption FindValue(string value) => FindValue<EFSTransitEncryption>(value);
}
