using Amazon.ECS;
using Amazon.Runtime;
using MyProject.Registration;

// Registers all task definitions of this assembly: Registration [image tag] [--register]
var parameters = new TaskDefinitionsParameters { ImageTag = args.FirstOrDefault(a => a != "--register") ?? "v1.0.0" };
var endpoint = Environment.GetEnvironmentVariable("AWS_ENDPOINT_URL_ECS") ?? "";
if (endpoint.Length == 0 && !args.Contains("--register"))
{
    Console.WriteLine($"Dry run: nothing is sent. With image tag {parameters.ImageTag} this would register");
    foreach (var definition in TaskDefinitions.All)
        Console.WriteLine($"  {definition.Family}");
    Console.WriteLine("Set AWS_ENDPOINT_URL_ECS, or say --register with the credentials and the region of an account.");
    return 0;
}

try
{
    // An endpoint of one's own, such as a stand-in for AWS, asks nobody for credentials.
    var isAnonymous = endpoint.Length > 0 && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("AWS_ACCESS_KEY_ID"));
    using var ecs = isAnonymous ? new AmazonECSClient(new BasicAWSCredentials("local", "local")) : new AmazonECSClient();
    foreach (var registration in await TaskDefinitions.RegisterAllAsync(ecs, parameters, skipIfUnchanged: true))
        Console.WriteLine(registration);
    return 0;
}
catch (Exception exception) when (exception is AggregateException or AmazonClientException or ArgumentException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
