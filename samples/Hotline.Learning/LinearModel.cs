using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Hotline.Learning;

/// <summary>A weight of each word for each class, learnt by maximum entropy with ML.NET. The same notes give the same weights.</summary>
internal sealed class LinearModel
{
    private const string Label = "Label";

    // Of the strengths tried (L1 of 0, 0.05, 0.2 and 0.5, L2 of 0.1, 0.3, 0.5 and 1) the best on calls of five authors who had taught nothing.
    private const float L1 = 0;
    private const float L2 = 1;

    private LinearModel(IReadOnlyList<string> classes, IReadOnlyList<float> starts, IReadOnlyList<float[]> weights) =>
        (Classes, Starts, Weights) = (classes, starts, weights);

    public IReadOnlyList<string> Classes { get; }

    public IReadOnlyList<float> Starts { get; }

    /// <summary>By class, then by word.</summary>
    public IReadOnlyList<float[]> Weights { get; }

    /// <param name="notes">The notes.</param>
    /// <param name="vocabulary">The words.</param>
    /// <param name="classesOf">What is to be told of a note. Where several are right, each is taught a share.</param>
    public static LinearModel Learn(IReadOnlyList<LearningNote> notes, Vocabulary vocabulary, Func<LearningNote, IReadOnlyList<string>> classesOf)
    {
        var context = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, vocabulary.Count);
        var rows = context.Data.LoadFromEnumerable(
            notes.SelectMany(note => classesOf(note), (note, name) => new Row { Features = vocabulary.FeaturesOf(note), Class = name, Weight = 1f / classesOf(note).Count }), schema);
        var data = context.Transforms.Conversion.MapValueToKey(Label, nameof(Row.Class)).Fit(rows).Transform(rows);
        var names = default(VBuffer<ReadOnlyMemory<char>>);
        data.Schema[Label].GetKeyValues(ref names);
        var trainer = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = Label,
            FeatureColumnName = nameof(Row.Features),
            ExampleWeightColumnName = nameof(Row.Weight),
            L1Regularization = L1,
            L2Regularization = L2,
            NumberOfThreads = 1,
        });
        var model = trainer.Fit(data).Model;
        VBuffer<float>[] weights = [];
        model.GetWeights(ref weights, out _);
        return new LinearModel(
            [.. names.DenseValues().Select(name => name.ToString())],
            [.. model.GetBiases()],
            [.. weights.Select(weight => weight.DenseValues().ToArray())]);
    }

    /// <summary>How much a note points to a class: the logarithm of its odds, but for what all classes share.</summary>
    public float Score(VBuffer<float> features, int of)
    {
        var score = Starts[of];
        foreach (var (word, value) in features.Items()) score += Weights[of][word] * value;
        return score;
    }

    /// <summary>The place of a class.</summary>
    public int PlaceOf(string name) => Classes.Index().First(known => string.Equals(known.Item, name, StringComparison.Ordinal)).Index;

    /// <summary>A note as ML.NET takes it.</summary>
    private sealed class Row
    {
        public VBuffer<float> Features { get; set; }

        public required string Class { get; set; }

        public float Weight { get; set; }
    }
}
