//! Calls about this topic.

use super::calls;

calls! {}
