// What src/Shared/Json declares without saying who may use it is public here, and internal in the library that users reference.
#pragma warning disable MA0048 // one file, several types

namespace TaskDefGen.Core.Json;

public partial record JsonMember;

public partial record JsonNode;

public partial class JsonParser;

public partial record struct JsonPosition;

public partial class JsonSyntaxException;

public static partial class JsonText;
