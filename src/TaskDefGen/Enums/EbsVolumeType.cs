namespace TaskDefGen;

/// <summary>A type of EBS volume. ECS: <c>volumeConfigurations[].managedEBSVolume.volumeType</c> of the service.</summary>
public enum EbsVolumeType
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>gp2</c>: general purpose SSD, previous generation.</summary>
    Gp2 = 1,

    /// <summary><c>gp3</c>: general purpose SSD. What ECS assumes.</summary>
    Gp3 = 2,

    /// <summary><c>io1</c>: provisioned IOPS SSD, previous generation; takes <c>Iops</c>.</summary>
    Io1 = 3,

    /// <summary><c>io2</c>: provisioned IOPS SSD; takes <c>Iops</c>.</summary>
    Io2 = 4,

    /// <summary><c>sc1</c>: cold HDD.</summary>
    Sc1 = 5,

    /// <summary><c>st1</c>: throughput optimized HDD.</summary>
    St1 = 6,

    /// <summary><c>standard</c>: magnetic; not on Fargate.</summary>
    Standard = 7,
}
