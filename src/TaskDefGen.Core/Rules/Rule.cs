namespace TaskDefGen.Core.Rules;

/// <summary>A rule: what it is called, and a pure function from a task definition to findings. It keeps nothing between calls.</summary>
public abstract class Rule
{
    public abstract RuleDescriptor Descriptor { get; }

    public abstract void Check(RuleContext context);
}
