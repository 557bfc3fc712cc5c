using System.Collections.Generic;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG604Tests
{
    [Theory]
    [InlineData("{ \"serviceName\": \"shop-orders-prod\" }")]
    [InlineData("{ \"serviceName\": \"${NAME}\" }")]
    [InlineData("{ \"desiredCount\": 3 }")]
    public void Takes_what_follows_the_convention(string service) => Assert.Empty(Run(service, "prod"));

    [Theory]
    [InlineData("{ \"serviceName\": \"orders\" }", "/serviceName", "Service \"orders\" runs family \"shop-orders-prod\": under two names nobody finds what belongs together. Write \"shop-orders-prod\".", "Set the service name to shop-orders-prod")]
    public void Reports_another_name(string service, string pointer, string message, string title)
    {
        var finding = Assert.Single(Run(service, "prod"));
        Assert.Equal((pointer, message), (finding.Pointer, finding.Message));
        Assert.Equal(title, Assert.Single(finding.Edits).Title);
        Assert.Empty(Run(JsonEditor.Apply(service, finding.Edits[0]), "prod"));
    }

    [Theory]
    [InlineData("${ENVIRONMENT}")]
    [InlineData(null)]
    public void Is_silent_where_the_identity_is_not_known(string? environment) => Assert.Empty(Run("{ \"serviceName\": \"orders\" }", environment));

    private static IReadOnlyList<Finding> Run(string service, string? environment) => RuleEngine.Run(
        [new TDG604()],
        new TaskIdentity("shop", "orders", environment, null, null, default, default, default),
        ModelReader.Read("{ \"family\": \"shop-orders-prod\", \"containerDefinitions\": [] }"),
        ModelReader.Read(service, ServiceDescription.Shape),
        null,
        RuleOptions.Default);
}
