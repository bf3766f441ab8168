using System.Security.Cryptography;
using System.Text;
using Hotline.Abuse.Policies;

namespace Hotline.Abuse.Tests.Policies;

public class PolicyHashTests
{
    private static readonly string Good = PolicyReaderTests.GoodText;

    [Fact]
    public void It_is_the_SHA_256_of_the_canonical_form()
    {
        const string Canonical =
            """{"canonical":1,"name":"probe","languages":["id","en"],"kinds":[{"kind":"unintentional","weight":0,"upToLevel":0,"retention":0,"halfLife":0,"decay":[]},{"kind":"silent","weight":0,"upToLevel":0,"retention":0,"halfLife":0,"decay":[]},{"kind":"non-emergency","weight":1,"upToLevel":1,"retention":2160,"halfLife":336,"decay":[]},{"kind":"prank","weight":2,"upToLevel":3,"retention":4320,"halfLife":0,"decay":[720,5000,1440,2000]},{"kind":"abusive","weight":4,"upToLevel":3,"retention":8760,"halfLife":1440,"decay":[]},{"kind":"harassment","weight":6,"upToLevel":3,"retention":8760,"halfLife":168,"decay":[]},{"kind":"hoax","weight":10,"upToLevel":3,"retention":17520,"halfLife":336,"decay":[]},{"kind":"refused-attempt","weight":0,"upToLevel":0,"retention":0,"halfLife":0,"decay":[]}],"ladder":[{"treatment":"closing-advice","threshold":2,"approvalLimit":0,"say":["a","b"]},{"treatment":"screening","threshold":12,"approvalLimit":0,"say":["c","d"]},{"treatment":"referral","threshold":24,"approvalLimit":720,"say":["e","f"]}]}""";
        var policy = PolicyReaderTests.Read(Good).Policy!;
        Assert.Equal(Canonical, Encoding.UTF8.GetString(PolicyHash.CanonicalForm(policy)));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical))), policy.Hash);
    }

    [Theory]
    [InlineData("\"format\": 1,", "// a comment\n\"format\": 1,\n\n")]
    [InlineData("\"weight\": 4, \"halfLife\": \"P60D\"", "\"halfLife\": \"PT1440H\", \"weight\": 4")]
    [InlineData("\"refused-attempt\"", "\"silent\": {\"weight\": 0}, \"refused-attempt\"")]
    [InlineData("{ \"id\": \"a\", \"en\": \"b\" }", "{ \"en\": \"b\", \"id\": \"a\" }")]
    public void Form_does_not_change_it(string one, string other) => Assert.Equal(HashOf(Good), HashOf(Good.Replace(one, other, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"probe\"", "\"probe2\"")]
    [InlineData("\"weight\": 4", "\"weight\": 5")]
    [InlineData("\"P60D\"", "\"P61D\"")]
    [InlineData("\"P180D\"", "\"P181D\"")]
    [InlineData("\"percent\": 20", "\"percent\": 21")]
    [InlineData(", \"upTo\": \"closing-advice\"", "")]
    [InlineData("\"threshold\": 12", "\"threshold\": 13")]
    [InlineData("\"expiresAfter\": \"P30D\"", "\"expiresAfter\": \"P31D\"")]
    [InlineData("\"id\": \"a\"", "\"id\": \"A\"")]
    public void Content_changes_it(string one, string other) => Assert.NotEqual(HashOf(Good), HashOf(Good.Replace(one, other, StringComparison.Ordinal)));

    private static string HashOf(string text) => PolicyReaderTests.Read(text).Policy!.Hash;
}
