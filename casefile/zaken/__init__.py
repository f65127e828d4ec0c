"""What happens with a case of staff: sent, handled, watched, withdrawn. By the rules, in tables."""
