namespace TaskDefGen.Corpus.Tests.Definitions;

/// <summary>A volume that is configured at launch, and a command full of quotes and braces.</summary>
[TaskDefinition("github-actions-deploy-task-def-integ-tests-volume-config", Cpu = 256, Memory = 512)]
[Volume(Data, ConfiguredAtLaunch = true)]
[Container("sample-app", Image = "httpd:2.4", Cpu = 256, MemoryReservation = 512, Essential = true, EntryPoint = ["sh", "-c"], Command = [ServePage])]
[PortMapping(80, HostPort = 80, Protocol = TransportProtocol.Tcp)]
[MountPoint(Data, "/var/lib", ReadOnly = false)]
public static class EbsVolume
{
    private const string Data = "ebs1";

    private const string ServePage =
        """
        /bin/sh -c "echo '<html> <head> <title>Amazon ECS Sample App</title> <style>body {margin-top: 40px; background-color: #333;} </style> </head><body> <div style=color:white;text-align:center> <h1>Amazon ECS Sample App</h1> <h2>Congratulations!</h2> <p>Your application is now running on a container in Amazon ECS.</p> </div></body></html>' >  /usr/local/apache2/htdocs/index.html && httpd-foreground"
        """;
}
