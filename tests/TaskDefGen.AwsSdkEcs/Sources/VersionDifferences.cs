// What the two versions of the SDK say differently about a member. All other sources are the same for both.
global using Amazon.ECS.Internal;
#if ECS_V3
global using Flag = bool;
global using Integer = int;
global using Timestamp = System.DateTime;
#else
global using Flag = bool?;
global using Integer = int?;
global using Timestamp = System.DateTime?;
#endif
