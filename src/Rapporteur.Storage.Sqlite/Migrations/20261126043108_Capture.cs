using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rapporteur.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Capture : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "capture_entries",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    review = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    meeting = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    speaker = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    side = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    typed_at = table.Column<string>(type: "TEXT", maxLength: 28, nullable: false),
                    answers = table.Column<string>(type: "TEXT", maxLength: 36, nullable: true),
                    author = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    withdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<string>(type: "TEXT", maxLength: 28, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_capture_entries", x => new { x.id, x.revision });
                });

            migrationBuilder.CreateIndex(
                name: "IX_capture_entries_review",
                table: "capture_entries",
                column: "review");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "capture_entries");
        }
    }
}
