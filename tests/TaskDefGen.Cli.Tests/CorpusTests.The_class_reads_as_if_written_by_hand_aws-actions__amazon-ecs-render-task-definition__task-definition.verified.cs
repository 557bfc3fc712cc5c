using TaskDefGen;

[TaskDefinition(Family, Cpu = 256, Memory = 512)]
[Container(
    "sample-app",
    Image = "httpd:2.4",
    Cpu = 256,
    MemoryReservation = 512,
    Essential = true,
    EntryPoint = ["sh", "-c"],
    Command = [Command])]
[PortMapping(80, HostPort = 80, Protocol = TransportProtocol.Tcp)]
[Tag("test-name", Family)]
public static class GithubActionsRenderTaskDefinitionIntegTests
{
    private const string Family = "github-actions-render-task-definition-integ-tests";
    private const string Command = "/bin/sh -c \"echo '<html> <head> <title>Amazon ECS Sample App</title> <style>body {margin-top: 40px; background-color: #333;} </style> </head><body> <div style=color:white;text-align:center> <h1>Amazon ECS Sample App</h1> <h2>Congratulations!</h2> <p>Your application is now running on a container in Amazon ECS.</p> </div></body></html>' >  /usr/local/apache2/htdocs/index.html && httpd-foreground\"";

    [Container("sample-app-2", Image = "httpd:2.4", EntryPoint = ["sh", "-c"], Command = [Command])]
    [PortMapping(8080, HostPort = 8080, Protocol = TransportProtocol.Tcp)]
    private static class SampleApp2;
}
