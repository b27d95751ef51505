"""What people say of assessments: projects of several municipalities, progress, second opinions, agreement."""
