using Hotline.Domain.Categories;

namespace Hotline.Domain.Tests.Categories;

public sealed class CategoryRootsTests
{
    [Fact]
    public void The_roots_are_the_sixteen_words_of_the_contract() => Assert.Equal(
        "medical traffic fire rescue disaster security hazard welfare complaint information non-emergency prank silent abusive unintentional unclassified",
        string.Join(' ', CategoryRoots.All));

    [Fact]
    public void Every_root_stands_by_itself() => Assert.All(CategoryRoots.All, root => Assert.Equal(root, root.Root));

    [Fact]
    public void Children_of_a_known_root_are_well_known_and_a_new_root_is_not()
    {
        Assert.True(CategoryRoots.IsWellKnown(Category.Parse("medical.cardiac-arrest")));
        Assert.False(CategoryRoots.IsWellKnown(Category.Parse("maritime.drifting")));
    }
}
