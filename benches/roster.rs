//! Whole rosters: a text table of a million rows, and a workbook beside a bare loop over the same cells.

use std::io::Cursor;
use std::sync::LazyLock;

use calamine::{DataRef, Reader, Xlsx};
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use zhtj::context::{Context, Region};
use zhtj::kernel::day;
use zhtj::policy::Policy;
use zhtj::roster::check::Options;
use zhtj::roster::generate::{Plan, write_csv, write_xlsx};
use zhtj::roster::{Limits, check_book, read};

const TEXT_ROWS: u32 = 1_000_000;
const WORKBOOK_ROWS: u32 = 100_000;

fn main() {
    divan::main();
}

fn plan(rows: u32) -> Plan {
    Plan { rows, error_rate: 0.02, seed: 20_261_122, ..Plan::new(day(2026, 11, 22)) }
}

static TEXT: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut out = Vec::new();
    write_csv(&plan(TEXT_ROWS), &mut out).expect("memory takes everything");
    out
});

static WORKBOOK: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut out = Cursor::new(Vec::new());
    write_xlsx(&plan(WORKBOOK_ROWS), &mut out).expect("memory takes everything");
    out.into_inner()
});

fn check(bytes: &[u8]) -> usize {
    let policy = Policy::default();
    let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
    let mut book = read::open(Cursor::new(bytes), &Limits::default()).expect("the generator writes what is read");
    let checked = check_book(&mut book, "", &Options::new(context), None, None, &mut |_| {}).expect("it has a header");
    checked.reports.iter().map(|report| report.findings.len()).sum()
}

#[divan::bench_group(sample_count = 5, sample_size = 1)]
mod text_table_of_1m_rows_16_columns {
    use super::{Bencher, ItemsCount, TEXT, TEXT_ROWS, black_box, check};

    #[divan::bench]
    fn zhtj_check(bencher: Bencher<'_, '_>) {
        let bytes: &[u8] = &TEXT;
        bencher.counter(ItemsCount::new(TEXT_ROWS)).bench_local(|| check(black_box(bytes)));
    }
}

#[divan::bench_group(sample_count = 7, sample_size = 1)]
mod workbook_of_100k_rows_16_columns {
    use super::{Bencher, Cursor, DataRef, ItemsCount, Reader, WORKBOOK, WORKBOOK_ROWS, Xlsx, black_box, check};

    #[divan::bench]
    fn zhtj_check(bencher: Bencher<'_, '_>) {
        let bytes: &[u8] = &WORKBOOK;
        bencher.counter(ItemsCount::new(WORKBOOK_ROWS)).bench_local(|| check(black_box(bytes)));
    }

    /// The floor: the cells are read one by one and their text is counted, nothing is kept.
    #[divan::bench]
    fn calamine_cells_reader(bencher: Bencher<'_, '_>) {
        let bytes: &[u8] = &WORKBOOK;
        bencher.counter(ItemsCount::new(WORKBOOK_ROWS)).bench_local(|| {
            let mut book = Xlsx::new(Cursor::new(black_box(bytes))).expect("a workbook");
            let name = book.sheet_names().first().cloned().unwrap_or_default();
            let mut cells = book.worksheet_cells_reader(&name).expect("a sheet");
            let mut length = 0;
            while let Some(cell) = cells.next_cell().expect("a whole sheet") {
                length += match cell.get_value() {
                    DataRef::String(text) => text.len(),
                    DataRef::SharedString(text) => text.len(),
                    _ => 8,
                };
            }
            length
        });
    }

    #[divan::bench]
    fn calamine_worksheet_range(bencher: Bencher<'_, '_>) {
        let bytes: &[u8] = &WORKBOOK;
        bencher.counter(ItemsCount::new(WORKBOOK_ROWS)).bench_local(|| {
            let mut book = Xlsx::new(Cursor::new(black_box(bytes))).expect("a workbook");
            let name = book.sheet_names().first().cloned().unwrap_or_default();
            book.worksheet_range(&name).expect("a sheet").cells().count()
        });
    }
}
