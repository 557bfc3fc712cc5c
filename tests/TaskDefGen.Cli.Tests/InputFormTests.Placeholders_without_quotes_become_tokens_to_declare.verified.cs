using TaskDefGen;

// Declare in the project file, with the values that stand for what was a placeholder:
//   <TaskDefParameter Include="Essential" Value="…" />  was {{ essential }}
//   <TaskDefParameter Include="Image1Name" Value="…" />  was <IMAGE1_NAME>
//   <TaskDefParameter Include="Memory" Value="…" />  was ${MEMORY}
[TaskDefinition("app", RequiresCompatibilities = [])]
[Container(Image = "{Image1Name}", Command = ["{OpenBrace}Memory}", "{Image1Name}"])]
[JsonFragment("/containerDefinitions/0/memory", "{Memory}")]
[JsonFragment("/containerDefinitions/0/essential", "{Essential}")]
public static class App;
