"""The pages behind a link or card, and the page that makes a code to go on elsewhere."""
