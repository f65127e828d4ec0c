"""What every HTTP app of ours has, whoever serves it. Knows nothing of ours."""
