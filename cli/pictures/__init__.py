"""`lapak pictures`: draw the pictures of the sample catalogue's products."""

import click


@click.command("pictures")
@click.option("--again", is_flag=True, help="Draw every picture anew, also those up to date.")
def command(again: bool) -> None:
    """Draw the sample catalogue's pictures that are missing or out of date."""
    from cli.pictures.drawing import draw_missing, forget
    from cli.refusal import one_line_errors
    from runtime.settings import load_settings
    from runtime.workplace import picture_folder

    with one_line_errors():
        settings = load_settings()
        folder = picture_folder(settings)
        if again:
            forget(folder)
        drawn = draw_missing(settings.catalog, folder, click.echo)
        click.echo(f"{folder}: {drawn} pictures drawn")
