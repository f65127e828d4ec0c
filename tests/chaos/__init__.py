"""Everything goes wrong at once, and afterwards the books must balance."""
