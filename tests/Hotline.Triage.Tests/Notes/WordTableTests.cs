using Hotline.Triage.Notes;

namespace Hotline.Triage.Tests.Notes;

public class WordTableTests
{
    /// <summary>Words of few letters, on both sides of the twelve that fit into a key, with and without letters that do not.</summary>
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.OneOf('a', 'b', 'z').Array[1, 15],
        Gen.OneOf('a', 'é', '1', '<', 'A').Array[1, 4]).Select(letters => new string(letters));

    [Fact]
    public void Words_that_were_added_are_found_and_no_others() => Gen.Select(Word.Array[0, 400], Word.Array[100]).Sample((added, asked) =>
    {
        var table = new WordTable();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in added)
        {
            numbers.TryAdd(word, numbers.Count);
            Assert.Equal(numbers[word], table.Add(word));
        }

        Assert.Equal(numbers.Count, table.Count);
        foreach (var word in added.Concat(asked)) Assert.Equal(numbers.GetValueOrDefault(word, -1), table.Find(word));
        foreach (var (word, number) in numbers) Assert.Equal(word, table[number]);
    }, iter: 300);

    [Fact]
    public void A_whole_key_belongs_to_one_word() => Gen.Select(Word, Word).Sample((one, other) =>
    {
        if (WordKey.IsWhole(WordKey.Of(one))) Assert.Equal(string.Equals(one, other, StringComparison.Ordinal), WordKey.Of(one) == WordKey.Of(other));
    }, iter: 5_000);
}
