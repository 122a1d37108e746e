/** The month in which a guideline is due for its yearly review, `2027-11`. `reviewed` is an ISO date. */
export function nextReview(reviewed: string): string {
  return dueDate(reviewed).slice(0, 7);
}

/** Whether the last review is more than a year ago; `today` is an ISO date or instant. */
export function isOverdue(reviewed: string | undefined, today: string): boolean {
  return reviewed !== undefined && today.slice(0, 10) > dueDate(reviewed);
}

function dueDate(reviewed: string): string {
  const date = new Date(`${reviewed}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
