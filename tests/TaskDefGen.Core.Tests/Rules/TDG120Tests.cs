using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG120Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"platformVersion\": \"1.3.0\" }", null, "{ \"requiresCompatibilities\": [\"FARGATE\"], \"containerDefinitions\": [{ \"stopTimeout\": 5, \"secrets\": [{ \"name\": \"A\", \"valueFrom\": \"arn:aws:secretsmanager:eu-west-1:123456789012:secret:a-AbCdEf\" }] }] }")]
    [InlineData("{ \"platformVersion\": \"1.4.0\", \"enableExecuteCommand\": true }", null, "{ \"requiresCompatibilities\": [\"FARGATE\"], \"ephemeralStorage\": { \"sizeInGiB\": 50 }, \"containerDefinitions\": [{  }] }")]
    [InlineData("{ \"enableExecuteCommand\": true }", null, null)]
    [InlineData("{ \"platformVersion\": \"1.0.0\", \"enableExecuteCommand\": true }", null, "{ \"runtimePlatform\": { \"operatingSystemFamily\": \"WINDOWS_SERVER_2022_CORE\" }, \"containerDefinitions\": [] }")]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG120>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"platformVersion\": \"1.3.0\" }", "/platformVersion", "EFS volumes", "Set PlatformVersion to 1.4.0", null, "{ \"requiresCompatibilities\": [\"FARGATE\"], \"volumes\": [{ \"name\": \"a\", \"efsVolumeConfiguration\": { \"fileSystemId\": \"fs-1\" } }], \"containerDefinitions\": [{  }] }")]
    [InlineData("{ \"platformVersion\": \"1.3.0\" }", "/platformVersion", "EBS volumes", "Set PlatformVersion to 1.4.0", null, "{ \"requiresCompatibilities\": [\"FARGATE\"], \"volumes\": [{ \"name\": \"a\", \"configuredAtLaunch\": true }], \"containerDefinitions\": [{  }] }")]
    [InlineData("{ \"platformVersion\": \"1.3.0\" }", "/platformVersion", "a size of the ephemeral storage or a shared process namespace, which this task has", "Set PlatformVersion to 1.4.0", null, "{ \"requiresCompatibilities\": [\"FARGATE\"], \"ephemeralStorage\": { \"sizeInGiB\": 50 }, \"pidMode\": \"task\", \"containerDefinitions\": [{  }] }")]
    [InlineData("{ \"platformVersion\": \"1.3.0\" }", "/platformVersion", "8 vCPU or more or ARM64", "Set PlatformVersion to 1.4.0", null, "{ \"requiresCompatibilities\": [\"FARGATE\"], \"cpu\": \"8192\", \"runtimePlatform\": { \"cpuArchitecture\": \"ARM64\" }, \"containerDefinitions\": [{  }] }")]
    [InlineData("{ \"platformVersion\": \"1.3.0\" }", "/platformVersion", "environment files or system controls", "Set PlatformVersion to 1.4.0", null, "{ \"requiresCompatibilities\": [\"FARGATE\"], \"containerDefinitions\": [{ \"environmentFiles\": [{ \"value\": \"x\" }], \"systemControls\": [{ \"namespace\": \"net.core.somaxconn\" }] }] }")]
    [InlineData("{ \"platformVersion\": \"1.3.0\" }", "/platformVersion", "SYS_PTRACE", "Set PlatformVersion to 1.4.0", null, "{ \"requiresCompatibilities\": [\"FARGATE\"], \"containerDefinitions\": [{ \"linuxParameters\": { \"capabilities\": { \"add\": [\"SYS_PTRACE\"] } } }] }")]
    [InlineData("{ \"platformVersion\": \"1.3.0\" }", "/platformVersion", "single keys and versions of a secret", "Set PlatformVersion to 1.4.0", null, "{ \"requiresCompatibilities\": [\"FARGATE\"], \"containerDefinitions\": [{ \"secrets\": [{ \"name\": \"A\", \"valueFrom\": \"arn:aws:secretsmanager:eu-west-1:123456789012:secret:a-AbCdEf:key::\" }] }] }")]
    [InlineData("{ \"platformVersion\": \"1.3.0\", \"enableExecuteCommand\": true, \"serviceConnectConfiguration\": { \"enabled\": true } }", "/platformVersion", "Service Connect or ECS Exec", "Set PlatformVersion to 1.4.0", null, "{ \"requiresCompatibilities\": [\"FARGATE\"], \"containerDefinitions\": [{  }] }")]
    [InlineData("{ \"platformVersion\": \"1.2.0\" }", "/platformVersion", "dependencies between containers, start and stop timeouts, secrets or FireLens", "Set PlatformVersion to 1.4.0", null, "{ \"requiresCompatibilities\": [\"FARGATE\"], \"containerDefinitions\": [{ \"dependsOn\": [{ \"containerName\": \"a\" }], \"stopTimeout\": 5, \"secrets\": [{ \"name\": \"A\", \"valueFrom\": \"a\" }], \"firelensConfiguration\": { \"type\": \"fluentbit\" } }] }")]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG120>(service, pointer, part, task ?? Task, environment))));
}
