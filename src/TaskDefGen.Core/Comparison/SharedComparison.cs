// What src/Shared/Comparison declares without saying who may use it is public here: the tests hold it against the schema.
#pragma warning disable MA0048 // one file, several types

namespace TaskDefGen.Core.Comparison;

public static partial class EcsNormalization;

public partial class EcsDefault;

public partial class ListIdentity;
