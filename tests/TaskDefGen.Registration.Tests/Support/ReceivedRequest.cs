using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace TaskDefGen.Registration.Tests.Support;

/// <summary>A request as it came over the wire.</summary>
internal sealed record ReceivedRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>The operation, without the service's prefix.</summary>
    public string Operation => Headers["X-Amz-Target"].Split('.')[^1];

    public JsonNode Json => JsonNode.Parse(Body)!;

    /// <summary>The body as text, which <see cref="Json"/> would reorder nothing of.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    public static ReceivedRequest Of(HttpListenerRequest request, byte[] body)
    {
        var headers = request.Headers.AllKeys.OfType<string>().ToDictionary(name => name, name => request.Headers[name]!, StringComparer.OrdinalIgnoreCase);
        return new ReceivedRequest(request.HttpMethod, request.Url!.AbsolutePath, headers, body);
    }
}
