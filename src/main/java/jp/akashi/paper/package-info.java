/// Paper of the house: certificate (認定証), mark (認定マーク), evidence files (疎明資料) and the Excel form.
@org.jspecify.annotations.NullMarked
package jp.akashi.paper;
