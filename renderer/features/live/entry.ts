/** How answers are taken in the presenter: by name or by hands. */
export type Entry = 'names' | 'hands';
