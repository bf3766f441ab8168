namespace Hotline.Triage.Tests;

public class TriageReportTests
{
    [Fact]
    public void Null_is_refused_where_a_value_is_needed()
    {
        Assert.Throws<ArgumentNullException>(() => new TriageReport { Id = null! });
        Assert.Throws<ArgumentNullException>(() => new TriageReport { Note = null! });
        Assert.Throws<ArgumentNullException>(() => new TriageReport { Facts = null! });
        Assert.Throws<ArgumentNullException>(() => new TriageReport() with { Note = null! });
    }
}
