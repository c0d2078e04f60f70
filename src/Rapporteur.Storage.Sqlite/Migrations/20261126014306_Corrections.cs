using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rapporteur.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Corrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "document_id",
                table: "decisions",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "sha256",
                table: "decisions",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_decisions_document_id",
                table: "decisions",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_decisions_sha256",
                table: "decisions",
                column: "sha256");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_decisions_document_id",
                table: "decisions");

            migrationBuilder.DropIndex(
                name: "IX_decisions_sha256",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "document_id",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "sha256",
                table: "decisions");
        }
    }
}
