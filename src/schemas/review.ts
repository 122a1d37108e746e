/** A guideline is read through once a year. Dates are ISO dates; the result is the month, `2027-11`. */
export function nextReview(reviewed: string): string {
  return dueDate(reviewed).slice(0, 7);
}

/** Whether more than a year has passed since a review; `today` may be a date or a time. */
export function isOverdue(reviewed: string | undefined, today: string): boolean {
  return reviewed !== undefined && today.slice(0, 10) > dueDate(reviewed);
}

function dueDate(reviewed: string): string {
  const date = new Date(`${reviewed}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
