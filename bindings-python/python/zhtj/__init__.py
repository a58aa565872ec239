"""The rules of 智慧团建."""
