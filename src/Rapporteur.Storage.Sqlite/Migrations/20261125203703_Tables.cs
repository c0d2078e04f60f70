using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rapporteur.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Tables : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "table_files",
                columns: table => new
                {
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    file = table.Column<string>(type: "TEXT", nullable: false),
                    format = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    mapping = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    mapping_text = table.Column<string>(type: "TEXT", nullable: false),
                    assigned_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    collection = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    encoding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    rules = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    complete = table.Column<bool>(type: "INTEGER", nullable: false),
                    rows_read = table.Column<int>(type: "INTEGER", nullable: false),
                    rows_held = table.Column<int>(type: "INTEGER", nullable: false),
                    rows_repeated = table.Column<int>(type: "INTEGER", nullable: false),
                    rows_refused = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<string>(type: "TEXT", maxLength: 28, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_table_files", x => x.sha256);
                });

            migrationBuilder.CreateTable(
                name: "tabled_formers",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    said = table.Column<string>(type: "TEXT", nullable: false),
                    replaced_at = table.Column<string>(type: "TEXT", maxLength: 28, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tabled_formers", x => new { x.key, x.content });
                });

            migrationBuilder.CreateTable(
                name: "tabled_statements",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    assigned_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    source_id = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind_label = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    state_name = table.Column<string>(type: "TEXT", nullable: true),
                    body = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    body_name = table.Column<string>(type: "TEXT", nullable: true),
                    session = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    cycle = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    heading = table.Column<string>(type: "TEXT", nullable: true),
                    recommenders = table.Column<string>(type: "TEXT", nullable: false),
                    recommender_names = table.Column<string>(type: "TEXT", nullable: true),
                    position = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    position_label = table.Column<string>(type: "TEXT", nullable: true),
                    action = table.Column<string>(type: "TEXT", nullable: true),
                    themes = table.Column<string>(type: "TEXT", nullable: false),
                    affected_persons = table.Column<string>(type: "TEXT", nullable: false),
                    sdgs = table.Column<string>(type: "TEXT", nullable: false),
                    symbol = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    paragraph = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    date = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tabled_statements", x => x.key);
                    table.ForeignKey(
                        name: "FK_tabled_statements_table_files_sha256",
                        column: x => x.sha256,
                        principalTable: "table_files",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_tabled_statements_sha256",
                table: "tabled_statements",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "IX_tabled_statements_state_body_cycle_kind",
                table: "tabled_statements",
                columns: new[] { "state", "body", "cycle", "kind" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "tabled_formers");

            migrationBuilder.DropTable(
                name: "tabled_statements");

            migrationBuilder.DropTable(
                name: "table_files");
        }
    }
}
