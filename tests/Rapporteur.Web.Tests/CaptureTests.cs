using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rapporteur.Web.Tests;

/// <summary>The page of capture without a browser: its plain form, its batches, and what it refuses. Each test writes into a record of its own.</summary>
public sealed partial class CaptureTests
{
    private const string Page = "/reviews/PAK/CAT/1/capture";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_review_leads_to_the_page_and_another_spelling_of_it_to_the_one_address()
    {
        await using var record = await ServedRecord.Alone();
        Assert.Contains($"href=\"{Page}\"", await record.Client.GetStringAsync("/reviews/PAK/CAT/1", Cancel), StringComparison.Ordinal);
        var answer = await record.Client.GetAsync("/reviews/pak/cat/1/capture?lang=ar", Cancel);
        Assert.Equal((HttpStatusCode.OK, $"{Page}?lang=ar"), (answer.StatusCode, answer.RequestMessage!.RequestUri!.PathAndQuery));
        Assert.Equal(HttpStatusCode.NotFound, (await record.Client.GetAsync("/reviews/PAK/CAT/99/capture", Cancel)).StatusCode);
        Assert.Contains("connect-src 'self'; worker-src 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task The_worker_reaches_no_further_than_its_review_and_what_it_keeps_holds_no_entry_and_no_token()
    {
        await using var record = await ServedRecord.Alone();
        using var client = Client(record);
        await Send(client, Batch(Entry(1, "A secret of the meeting")));
        var worker = await client.GetAsync($"{Page}-worker.js", Cancel);
        Assert.Equal("text/javascript", worker.Content.Headers.ContentType?.MediaType);
        Assert.False(worker.Headers.Contains("Service-Worker-Allowed"));
        Assert.Contains("A secret of the meeting", await client.GetStringAsync(Page, Cancel), StringComparison.Ordinal);
        var shell = await client.GetAsync($"{Page}?shell", Cancel);
        var html = await shell.Content.ReadAsStringAsync(Cancel);
        Assert.DoesNotContain("A secret of the meeting", html, StringComparison.Ordinal);
        Assert.DoesNotContain("A typist", html, StringComparison.Ordinal);
        Assert.DoesNotContain("data-token=\"", html, StringComparison.Ordinal);
        Assert.False(shell.Headers.Contains("Set-Cookie"));
        Assert.Contains("A secret of the meeting", await client.GetStringAsync("/reviews/PAK/CAT/1", Cancel), StringComparison.Ordinal);
        Assert.DoesNotContain("A secret of the meeting", await client.GetStringAsync("/public/reviews/PAK/CAT/1", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_batch_again_is_acknowledged_and_changes_nothing()
    {
        await using var record = await ServedRecord.Alone();
        using var client = Client(record);
        object[] batch = [Entry(1, "How many were convicted?"), Entry(2, "None.")];
        Assert.Equal(["recorded", "recorded"], await Answers(await Send(client, Batch(batch))));
        Assert.Equal(["unchanged", "unchanged"], await Answers(await Send(client, Batch(batch))));
        Assert.Equal(["How many were convicted?", "None."], (await record.Captured("PAK", "CAT", "1")).Select(l => l.Text));
    }

    [Fact]
    public async Task An_entry_that_is_wrong_is_refused_with_its_reason_and_the_rest_is_recorded()
    {
        await using var record = await ServedRecord.Alone();
        using var client = Client(record);
        object[] entries =
        [
            Entry(1, "First"), Entry(2, ""), Entry(3, new string('x', 8001)), 17, new { id = 5 }, new { id = Id(6), kind = "question", text = new[] { "no" } },
            Entry(7, "x", e => e["kind"] = "shout"), Entry(8, "x", e => e["id"] = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"), Entry(9, "x", e => e["typedAt"] = "2999-01-01T00:00:00.000Z"),
            Entry(10, "x", e => e["author"] = " "), Entry(11, "x", e => e["answers"] = "that one"), Entry(12, "x", e => e["revision"] = 0), Entry(13, "x", e => e["side"] = "press"), Entry(14, "x", e => e["typedAt"] = "noon"),
            Entry(15, "", e => e["kind"] = "absence"), Entry(1, "Other words"), Entry(16, "Last"),
        ];
        var answer = await Send(client, Batch(entries));
        var results = (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("results").EnumerateArray().Select(r => r.GetProperty("reason").GetString() ?? r.GetProperty("as").GetString()!);
        Assert.Equal(
            ["recorded", "no-text", "too-long", "not-readable", "not-readable", "not-readable", "no-kind", "no-id", "in-the-future", "no-author", "no-question", "no-revision", "no-side", "no-time", "recorded", "otherwise", "recorded"], results);
        Assert.Equal(["First", "", "Last"], (await record.Captured("PAK", "CAT", "1")).Select(l => l.Text));
    }

    [Theory]
    [InlineData("token", 400, "form")]
    [InlineData("site", 400, "form")]
    [InlineData("origin", 400, "form")]
    [InlineData("type", 415, "not-json")]
    [InlineData("body", 422, "not-readable")]
    [InlineData("many", 413, "too-many")]
    [InlineData("review", 404, "no-review")]
    public async Task A_request_that_is_none_of_ours_records_nothing(string wrong, int status, string code)
    {
        await using var record = await ServedRecord.Alone();
        using var client = Client(record);
        var content = wrong switch
        {
            "body" => new StringContent("[{", Encoding.UTF8, "application/json"),
            "type" => new StringContent("{}", Encoding.UTF8, "text/plain"),
            "many" => Batch([.. Enumerable.Range(0, 201).Select(n => Entry(n, "x"))]),
            _ => Batch(Entry(1, "x")),
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, (wrong == "review" ? "/reviews/PAK/CAT/99/capture" : Page) + "/entries") { Content = content };
        request.Headers.Add("RequestVerificationToken", wrong == "token" ? "none" : await Token(client));
        if (wrong == "site")
        {
            request.Headers.Add("Sec-Fetch-Site", "cross-site");
        }
        else if (wrong == "origin")
        {
            request.Headers.Add("Origin", "http://elsewhere.example");
        }

        var answer = await client.SendAsync(request, Cancel);
        Assert.Equal((status, code), ((int)answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("code").GetString()));
        Assert.Empty(await record.Captured("PAK", "CAT", "1"));
    }

    [Fact]
    public async Task The_plain_form_records_corrects_and_withdraws_and_sent_twice_it_is_one_entry()
    {
        await using var record = await ServedRecord.Alone();
        using var client = Client(record);
        var fields = Fields(await client.GetStringAsync(Page, Cancel));
        await Post(client, fields, ("text", "How many <b>officers</b>?"), ("kind", "question"), ("speaker", "Ms. Adan"), ("side", "committee"), ("meeting", "1508"), ("author", "A typist"));
        var html = await Post(client, fields, ("text", "How many <b>officers</b>?"), ("kind", "question"), ("speaker", "Ms. Adan"), ("side", "committee"), ("meeting", "1508"), ("author", "A typist"));
        Assert.Contains("How many &lt;b&gt;officers", html, StringComparison.Ordinal);
        var line = Assert.Single(await record.Captured("PAK", "CAT", "1"));
        Assert.Equal(("question", "Ms. Adan", "1508", "A typist"), (line.Kind, line.Speaker, line.Meeting, line.Author));

        var next = Fields(html);
        Assert.NotEqual(fields["id"], next["id"]);
        var refused = await client.PostAsync(Page, Form(next, ("text", " "), ("kind", "reply"), ("speaker", "Mr. <i>Bo</i>"), ("side", "state"), ("author", "A typist")), Cancel);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Mr. &lt;i&gt;Bo&lt;/i&gt;", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);

        var correcting = Fields(await client.GetStringAsync($"{Page}?correct={line.Id}", Cancel));
        Assert.Equal((line.Id, "2"), (correcting["id"], correcting["revision"]));
        html = await Post(client, correcting, ("text", "How many policemen?"), ("kind", "question"), ("side", "committee"), ("author", "A typist"));
        Assert.Equal(("How many policemen?", true), Assert.Single((await record.Captured("PAK", "CAT", "1")).Select(l => (l.Text, l.Corrected))));
        await Post(client, Fields(html), ("act", $"withdraw {line.Id}"), ("kind", "note"), ("side", "other"));
        Assert.Empty(await record.Captured("PAK", "CAT", "1"));
    }

    private static HttpClient Client(ServedRecord record) => new(new HttpClientHandler()) { BaseAddress = record.Address };

    private static async Task<string> Token(HttpClient client) => (await client.GetFromJsonAsync<JsonElement>($"{Page}/token", Cancel)).GetProperty("token").GetString()!;

    private static async Task<HttpResponseMessage> Send(HttpClient client, HttpContent batch)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Page}/entries") { Content = batch };
        request.Headers.Add("RequestVerificationToken", await Token(client));
        var answer = await client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer;
    }

    private static async Task<IEnumerable<string?>> Answers(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("results").EnumerateArray().Select(r => r.GetProperty("as").GetString());

    private static StringContent Batch(params object[] entries) => new(JsonSerializer.Serialize(new { entries }), Encoding.UTF8, "application/json");

    private static string Id(int n) => $"01890a5d-ac96-774b-bcce-{n:x12}";

    private static Dictionary<string, object> Entry(int n, string text, Action<Dictionary<string, object>>? change = null)
    {
        var entry = new Dictionary<string, object>
        {
            ["id"] = Id(n), ["revision"] = 1, ["sequence"] = n, ["kind"] = "question", ["side"] = "committee", ["speaker"] = text.Length == 0 ? "Mr. Bo" : "", ["meeting"] = "1508",
            ["text"] = text, ["author"] = "A typist", ["typedAt"] = $"2017-04-18T10:00:{n % 60:00}.000Z",
        };
        change?.Invoke(entry);
        return entry;
    }

    private static async Task<string> Post(HttpClient client, Dictionary<string, string> fields, params (string Name, string Value)[] values)
    {
        var answer = await client.PostAsync(Page, Form(fields, values), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    private static FormUrlEncodedContent Form(Dictionary<string, string> fields, params (string Name, string Value)[] values) => new(fields.Concat(values.Select(v => KeyValuePair.Create(v.Name, v.Value))));

    private static Dictionary<string, string> Fields(string html) => Hidden().Matches(html).ToDictionary(m => m.Groups[1].Value, m => WebUtility.HtmlDecode(m.Groups[2].Value));

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hidden();
}
