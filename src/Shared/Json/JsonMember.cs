namespace TaskDefGen.Core.Json;

/// <summary>A member of a JSON object, and where its name stands.</summary>
sealed partial record JsonMember(string Name, JsonPosition Position, JsonNode Value);
