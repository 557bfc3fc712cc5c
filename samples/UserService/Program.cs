using System;
using MyProject.UserService;

// The companion class is generated: families and JSON are at hand without a file.
foreach (var environment in UserServiceTaskDefinition.Environments)
    Console.WriteLine($"{environment}: {UserServiceTaskDefinition.GetFamily(environment)}");
