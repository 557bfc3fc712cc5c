using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG312Tests
{
    [Theory]
    [InlineData("\"transitEncryption\": \"ENABLED\"")]
    [InlineData("\"transitEncryption\": \"{Encryption}\"")]
    [InlineData("\"authorizationConfig\": { \"iam\": \"ENABLED\" }")] // refused by ECS
    [InlineData("\"authorizationConfig\": { \"accessPointId\": \"fsap-1\" }")]
    [InlineData("\"transitEncryptionPort\": 2049")]
    public void Takes_encryption_and_what_is_refused_without_it(string members) => Judge.Accepts<TDG312>(Volume(members));

    [Theory]
    [InlineData("""{ "volumes": [{ "name": "a" }] }""")]
    [InlineData("""{ "volumes": [{ "name": "a", "host": { "sourcePath": "/a" } }] }""")]
    [InlineData("{}")]
    public void Takes_other_volumes(string json) => Judge.Accepts<TDG312>(json);

    [Theory]
    [InlineData("\"fileSystemId\": \"fs-01234567\"", "", "not written, and ECS then takes DISABLED")]
    [InlineData("\"authorizationConfig\": { \"iam\": \"DISABLED\" }", "", "not written, and ECS then takes DISABLED")]
    [InlineData("\"transitEncryption\": \"DISABLED\"", "/transitEncryption", "\"DISABLED\"")]
    public void Reports_plain_text(string members, string pointer, string shown)
    {
        var finding = Judge.Reports<TDG312>(
            Volume(members),
            "/volumes/1/efsVolumeConfiguration" + pointer,
            "Volume \"data\" sends files over the network unencrypted: TransitEncryption is " + shown + ". Write TransitEncryption = Enabled.");
        Assert.Equal(["Set TransitEncryption to ENABLED"], Judge.Titles(finding));
    }

    private static string Volume(string members) => "{ \"volumes\": [{ \"name\": \"a\" }, { \"name\": \"data\", \"efsVolumeConfiguration\": { " + members + " } }] }";
}
