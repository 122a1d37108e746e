/** A guideline is read through once a year. */
export function nextReview(reviewed: string): string {
  const date = new Date(`${reviewed}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 7);
}

/** Whether the month of the next review has passed. */
export function isOverdue(reviewed: string, today: string): boolean {
  return today.slice(0, 7) > nextReview(reviewed);
}
