using System.Collections.Generic;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG603Tests
{
    [Theory]
    [InlineData("{ \"cluster\": \"shop-prod-cluster\" }")]
    [InlineData("{ \"cluster\": \"arn:aws:ecs:eu-west-1:123456789012:cluster/shop-prod-cluster\" }")]
    [InlineData("{ \"cluster\": \"${CLUSTER}\" }")]
    [InlineData("{ \"desiredCount\": 3 }")]
    public void Takes_what_follows_the_convention(string service) => Assert.Empty(Run(service, "prod"));

    [Theory]
    [InlineData("{ \"cluster\": \"main\" }", "/cluster", "Cluster \"main\" doesn't follow the convention {project}-{environment}-cluster, which gives \"shop-prod-cluster\". Write \"shop-prod-cluster\".", "Set the cluster to shop-prod-cluster")]
    [InlineData("{ \"cluster\": \"arn:aws:ecs:eu-west-1:123456789012:cluster/main\" }", "/cluster", "Cluster \"main\" doesn't follow the convention {project}-{environment}-cluster, which gives \"shop-prod-cluster\". Write \"shop-prod-cluster\".", "Set the cluster to shop-prod-cluster")]
    [InlineData("{ \"clusterDescription\": { \"clusterName\": \"main\" } }", "/clusterDescription/clusterName", "Cluster \"main\" doesn't follow the convention {project}-{environment}-cluster, which gives \"shop-prod-cluster\". Write \"shop-prod-cluster\".", "Set the cluster to shop-prod-cluster")]
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
    public void Is_silent_where_the_identity_is_not_known(string? environment) => Assert.Empty(Run("{ \"cluster\": \"main\" }", environment));

    private static IReadOnlyList<Finding> Run(string service, string? environment) => RuleEngine.Run(
        [new TDG603()],
        new TaskIdentity("shop", "orders", environment, null, null, default, default, default),
        ModelReader.Read("{ \"family\": \"shop-orders-prod\", \"containerDefinitions\": [] }"),
        ModelReader.Read(service, ServiceDescription.Shape),
        null,
        RuleOptions.Default);
}
