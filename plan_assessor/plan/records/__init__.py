"""What repeats on the pages, whatever its shape: records, the roles of their fields, and the measures among them."""
