// Lines on a grid of 24, drawn for Masthead.
const H = "M4 6v12M12 6v12M4 12h8";

export const icons = {
  paragraph: "M13 5v14M17 5v14M19 5H10a4 4 0 0 0 0 8h3",
  heading2: `${H}M16 12.2a2.4 2.4 0 1 1 4.2 1.6L16 18h5`,
  heading3: `${H}M16 10h5l-3 3.2a2.5 2.5 0 1 1-2.3 3.8`,
  heading4: `${H}M20 18v-8l-4.5 5.5H22`,
  bold: "M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z",
  italic: "M10 5h8M6 19h8M14.5 5l-5 14",
  link: "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17",
  bulletList: "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01",
  numberedList: "M10 6h10M10 12h10M10 18h10M4 4.5l1.5-.5v5M4 15.5a1.3 1.3 0 1 1 2.3.8L4 19.5h2.6",
  quote: "M5 17c3-1 4-3 4-6H5V7h5v4c0 4-1.5 7-5 8zM14 17c3-1 4-3 4-6h-4V7h5v4c0 4-1.5 7-5 8z",
  clear: "M6 5h12M12 5l-2.5 9M4 19h8M15 15l5 5M20 15l-5 5",
  suggest: "M4 20h9M5 16l1-4L15 3l3 3-9 9zM13 5l3 3M17 14v6M14 17h6",
  comment: "M5 5h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-8l-4 4v-4H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM8 9h8M8 12h5",
  undo: "M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4",
  redo: "M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h4",
};
