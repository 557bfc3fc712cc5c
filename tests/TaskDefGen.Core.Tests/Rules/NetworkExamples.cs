namespace TaskDefGen.Core.Tests.Rules;

/// <summary>Tasks and services for the rules on the network path.</summary>
internal static class NetworkExamples
{
    public const string Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0";

    /// <summary>A task that pulls from ECR, logs to CloudWatch and reads a secret and a parameter.</summary>
    public const string Everything = """
        {
          "requiresCompatibilities": ["FARGATE"],
          "containerDefinitions": [{
            "name": "app",
            "image": "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0",
            "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-region": "ap-northeast-2" } },
            "secrets": [
              { "name": "PASSWORD", "valueFrom": "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:password" },
              { "name": "KEY", "valueFrom": "/my-app/key" }
            ]
          }]
        }
        """;

    /// <summary>A task on Fargate with one container and more members of it.</summary>
    public static string Task(string image, string members = "") =>
        "{ \"requiresCompatibilities\": [\"FARGATE\"], \"containerDefinitions\": [{ \"name\": \"app\", \"image\": \"" + image + "\"" + members + " }] }";

    public static string Network(string network, string members = "") => "{ \"network\": { " + network + " }" + members + " }";
}
