using System;
using System.Collections.Generic;
using Amazon.Runtime.Internal;

namespace Amazon.ECS.Internal;

internal sealed class EcsMetadata : IServiceMetadata
{
    public string ServiceId => "ECS";

    public IDictionary<string, string> OperationNameMapping { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
