namespace TaskDefGen.Core.Model;

/// <summary>
/// Where a value was written: a number that only the front end that made the model can turn into a place (an argument of an attribute, a line
/// of a JSON file). Zero: written nowhere, for it follows from a convention.
/// </summary>
public readonly record struct Origin(int Id)
{
    public static Origin None => default;

    public bool IsNone => Id == 0;
}
