// Files that are dropped on the page: rosters large and small, and files that are none.
import { crc32, deflateRawSync } from 'node:zlib';

/** A package of parts, as .xlsx and .ods files are. Parts: `[name, bytes]`, or with the size that the part claims to have. */
export function zip(parts) {
  const [locals, entries] = [[], []];
  let at = 0;
  for (const [name, content, claimed] of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claimed ?? bytes.length, 18);
    head.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, label, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), head, tail, label]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const XML = '<?xml version="1.0"?>';
const TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (list) =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A workbook whose sheets are given by name and the contents of their `sheetData`. */
export function workbook(sheets) {
  const names = sheets.map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('');
  return zip([
    ['[Content_Types].xml', TYPES],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', `${XML}<workbook xmlns:r="${RELATION}"><sheets>${names}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', relations(sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]))],
    ...sheets.map(([, data], index) => [
      `xl/worksheets/sheet${index + 1}.xml`,
      `${XML}<worksheet><sheetData>${data}</sheetData></worksheet>`,
    ]),
  ]);
}

/** The rows of a sheet from their texts. */
export function sheetData(rows) {
  const cell = (text, place) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  return rows
    .map((texts, row) => {
      const cells = texts.map((text, column) => cell(text, `${String.fromCharCode(65 + column)}${row + 1}`)).join('');
      return `<row r="${row + 1}">${cells}</row>`;
    })
    .join('');
}

/** A compound file, as .xls and .doc files and encrypted workbooks are, with one stream. */
export function compound(name, content = '') {
  const stream = Buffer.alloc(4096);
  stream.write(content);
  const head = Buffer.alloc(512, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  Buffer.from([0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]).copy(head, 24);
  head.fill(0xff, 80);
  // One sector for the table (0), the directory in sector 1, the least size of a stream, no small streams, no more tables.
  for (const [at, value] of [[44, 1], [48, 1], [56, 4096], [60, 0xfffffffe], [68, 0xfffffffe], [76, 0]]) head.writeUInt32LE(value, at);
  const table = Buffer.alloc(512, 0xff);
  const chain = [0xfffffffd, 0xfffffffe, 3, 4, 5, 6, 7, 8, 9, 0xfffffffe];
  chain.forEach((next, sector) => table.writeUInt32LE(next, sector * 4));
  const entry = (label, kind, start, size) => {
    const bytes = Buffer.alloc(128);
    bytes.write(label, 'utf16le');
    bytes[64] = label.length * 2 + 2;
    bytes[66] = kind;
    bytes.fill(0xff, 68, 80);
    bytes.writeUInt32LE(start, 116);
    bytes.writeUInt32LE(size, 120);
    return bytes;
  };
  const directory = Buffer.concat([entry('Root Entry', 5, 0xfffffffe, 0), entry(name, 2, 2, 4096), Buffer.alloc(256)]);
  return Buffer.concat([head, table, directory, stream]);
}

/** A workbook whose strings unpack to three gigabytes. */
export function bomb() {
  return zip([
    ['[Content_Types].xml', TYPES],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', `${XML}<workbook xmlns:r="${RELATION}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', relations([['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']])],
    ['xl/worksheets/sheet1.xml', `${XML}<worksheet><sheetData/></worksheet>`],
    ['xl/sharedStrings.xml', Buffer.alloc(1 << 24, 0x20), 3 * 2 ** 30],
  ]);
}

/** A text roster of so many rows. The people are impossible: their numbers have 17 digits. */
export function textRoster(rows) {
  const lines = ['姓名,身份证号码,民族,入团年月'];
  for (let row = 0; row < rows; row += 1) lines.push(`张三,${11010000000000000 + row},汉族,2023-10`);
  return Buffer.from(`${lines.join('\n')}\n`);
}
