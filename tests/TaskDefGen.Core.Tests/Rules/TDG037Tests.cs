using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG037Tests
{
    [Theory]
    [InlineData("""{ "networkMode": "awsvpc", "pidMode": "task", "ipcMode": "none", "requiresCompatibilities": ["EC2", "MANAGED_INSTANCES"] }""")]
    [InlineData("""{ "networkMode": "{Mode}", "requiresCompatibilities": ["${COMPATIBILITY}"] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "networkMode": "Bridge", "ipcMode": "Host", "containerDefinitions": [{ "logConfiguration": { "logDriver": "syslogs" } }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "dependsOn": [{ "containerName": "a", "condition": "whenever" }] }] }""")]
    [InlineData("""{ "networkMode": "default" }""")]
    [InlineData("{}")]
    public void Takes_known_words_and_leaves_others_to_their_rules(string json) => Judge.Accepts<TDG037>(json);

    [Theory]
    [InlineData("""{ "networkMode": "Bridge" }""", "/networkMode", "\"Bridge\" is no value of networkMode. Did you mean bridge? Write bridge, host, awsvpc or none, in just this case.", "Set networkMode to bridge")]
    [InlineData("""{ "pidMode": "HOST" }""", "/pidMode", "\"HOST\" is no value of pidMode. Did you mean host? Write host or task, in just this case.", "Set pidMode to host")]
    [InlineData("""{ "pidMode": "container" }""", "/pidMode", "\"container\" is no value of pidMode. Write host or task, in just this case.", null)]
    [InlineData("""{ "ipcMode": "" }""", "/ipcMode", "A blank text is no value of ipcMode. Write host, task or none, in just this case.", null)]
    [InlineData("""{ "requiresCompatibilities": ["EC2", "Fargate"] }""", "/requiresCompatibilities/1", "\"Fargate\" is no value of requiresCompatibilities. Did you mean FARGATE? Write EC2, FARGATE, EXTERNAL or MANAGED_INSTANCES, in just this case.", "Set requiresCompatibilities to FARGATE")]
    [InlineData("""{ "runtimePlatform": { "cpuArchitecture": "arm64" } }""", "/runtimePlatform/cpuArchitecture", "\"arm64\" is no value of cpuArchitecture. Did you mean ARM64? Write X86_64 or ARM64, in just this case.", "Set cpuArchitecture to ARM64")]
    [InlineData("""{ "volumes": [{ "dockerVolumeConfiguration": { "scope": "tasks" } }] }""", "/volumes/0/dockerVolumeConfiguration/scope", "\"tasks\" is no value of scope. Did you mean task? Write task or shared, in just this case.", "Set scope to task")]
    [InlineData("""{ "placementConstraints": [{ "type": "memberof" }] }""", "/placementConstraints/0/type", "\"memberof\" is no value of type. Did you mean memberOf? Write memberOf.", "Set type to memberOf")]
    [InlineData("""{ "containerDefinitions": [{ "environmentFiles": [{ "type": "S3" }] }] }""", "/containerDefinitions/0/environmentFiles/0/type", "\"S3\" is no value of type. Did you mean s3? Write s3.", "Set type to s3")]
    public void Refuses_others(string json, string pointer, string message, string? title)
    {
        var finding = Judge.Reports<TDG037>(json, pointer, message);
        Assert.Equal(title is null ? [] : [title], Judge.Titles(finding));
    }
}
