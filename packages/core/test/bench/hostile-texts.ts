/** Pieces that, said over and over, would cost most where a rule looked back or ahead without bound. */
export const HOSTILE_PIECES: Readonly<Record<string, string>> = {
  'one word': 'A',
  'small letters': 'chiều ',
  capitals: 'Nguyễn Văn ',
  'capital letters': 'THỦ TƯỚNG ',
  digits: '1',
  days: '25/2 ',
  strokes: '1/2/',
  brackets: '(',
  'closed brackets': '(a) ',
  quotes: '“',
  'combining marks': 'a\u0301\u0301',
  'bare marks': '\u0301',
  'wide characters': '😀',
  'joined words': 'Bộ\u200b',
  offices: 'Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao ',
  'names in a row': 'Nguyễn Văn An, Trần Thị Bình, ',
  'one sentence': 'và Thứ trưởng Bộ Ngoại giao Trần Văn An đã tiếp Đại sứ Lào tại Hà Nội, ',
  'said by all': 'Ông Trần Văn An nhấn mạnh: ',
  'credits in a row': '(Ảnh: A/',
  'short lines': 'x\n',
  signatures: 'Nguyễn An\n',
  datelines: 'Thứ Năm, 06-08-2020, 01:34\n',
  headlines: 'Hai bên hội đàm cấp cao tại Huế\n',
  'wrapped lines': 'Hai bên hội đàm cấp cao tại Huế và ký kết nhiều văn bản\n',
  'box heads': 'Đọc thêm\nHai bên hội đàm cấp cao tại Huế\n',
  sentences: 'A. ',
}

/** About so many UTF-16 code units of one piece said over and over. */
export function hostileText(piece: string, characters: number): string {
  return piece.repeat(Math.max(1, Math.round(characters / piece.length)))
}
