/** A line of a content file, counted from 1; the file is relative to the content folder. */
export interface Place {
  file: string;
  line: number;
}
