namespace Hotline.Domain.Exchange.Eido;

/// <summary>Words of the format for values of this library.</summary>
internal static class EidoTables
{
    public static CodeTable<EidoCallState> States { get; } = new(
        (EidoCallState.Begun, "callBegin"), (EidoCallState.Answered, "callAnswered"), (EidoCallState.Ended, "callEnd"));

    public static CodeTable<EidoDirection> Directions { get; } = new(
        (EidoDirection.Incoming, "incoming"), (EidoDirection.Outgoing, "outgoing"), (EidoDirection.Internal, "internal"));

    public static CodeTable<Priority> Priorities { get; } = new(
        (Priority.Immediate, "highest"), (Priority.Emergency, "high"), (Priority.Urgent, "normal"), (Priority.Routine, "low"), (Priority.NonEmergency, "lowest"));
}
