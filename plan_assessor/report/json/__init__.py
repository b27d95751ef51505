"""The report as JSON, by the contract `plan-assessor/result@1`."""
