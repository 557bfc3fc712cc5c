namespace TaskDefGen;

/// <summary>The kind of a device that a container needs. ECS: <c>containerDefinitions[].resourceRequirements[].type</c>.</summary>
public enum ResourceType
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>GPU</c>: GPUs reserved for the container; the value is how many. Refused on Fargate.</summary>
    Gpu = 1,

    /// <summary>
    /// <c>InferenceAccelerator</c>: an Elastic Inference device; the value is its <c>deviceName</c>. The service is retired: ECS refuses
    /// it.
    /// </summary>
    InferenceAccelerator = 2,

    /// <summary><c>NeuronDevice</c>: AWS Neuron devices (Inferentia, Trainium); newer than many copies of the ECS model.</summary>
    NeuronDevice = 3,
}
